"""Small distributions, the same bytes each time: distributions.py FOLDER makes a folder of each kind."""
import gzip
import io
import sys
import tarfile
import zipfile
from pathlib import Path

# What every release of every program and every index takes.
OLD = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nSummary: A demo\n'


def wheel(path, metadata=OLD):
    info = 'demo-1.0.dist-info/'
    with zipfile.ZipFile(path, 'w') as archive:
        for name, text in {
            'demo.py': '',
            info + 'METADATA': metadata + 'Description-Content-Type: text/markdown\n\n# demo\n',
            info + 'WHEEL': 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
            info + 'RECORD': f'demo.py,,\n{info}METADATA,,\n{info}WHEEL,,\n{info}RECORD,,\n',
        }.items():
            archive.writestr(zipfile.ZipInfo(name), text)


def sdist(path, metadata=OLD):
    top = Path(path).name.removesuffix('.tar.gz')
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode='w', format=tarfile.USTAR_FORMAT) as archive:
        for name, text in {
            'PKG-INFO': metadata + 'Description-Content-Type: text/markdown\n\n# demo\n',
            'pyproject.toml': '[project]\nname = "demo"\nversion = "1.0"\n',
        }.items():
            member = tarfile.TarInfo(f'{top}/{name}')
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))
    Path(path).write_bytes(gzip.compress(packed.getvalue(), mtime=0))


def make(folder, what):
    folder.mkdir(exist_ok=True)
    whl, tar = folder / 'demo-1.0-py3-none-any.whl', folder / 'demo-1.0.tar.gz'
    if what == 'nothing':
        return
    metadata = {
        'metadata-2.4': OLD.replace('2.1', '2.4') + 'License-Expression: MIT\n',
        'metadata-2.5': OLD.replace('2.1', '2.5') + 'Import-Name: demo\n',
        'license-file-2.1': OLD + 'License-File: LICENSE\n',
    }.get(what, OLD)
    wheel(folder / 'Demo-1.0-py3-none-any.whl' if what == 'capitals' else whl, metadata)
    sdist(tar, metadata)
    if what == 'checksums':
        (folder / 'SHA256SUMS').write_text('0' * 64 + '  demo-1.0.tar.gz\n')
    elif what == 'attestations':
        for file in whl, tar:
            (folder / f'{file.name}.publish.attestation').write_text('{"version": 1, "verification_material": {}, "envelope": {}}')
    elif what == 'truncated':
        whl.write_bytes(whl.read_bytes()[:200])


for kind in 'both', 'nothing', 'capitals', 'checksums', 'attestations', 'truncated', 'metadata-2.4', 'metadata-2.5', 'license-file-2.1':
    make(Path(sys.argv[1]) / kind, kind)
