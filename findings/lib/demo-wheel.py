"""Writes demo_parcel-1.0.0-py3-none-any.whl, a valid wheel with next to nothing in it, into the folder it is run in."""
import zipfile

with zipfile.ZipFile('demo_parcel-1.0.0-py3-none-any.whl', 'w') as wheel:
    wheel.writestr('demo_parcel.py', '')
    info = 'demo_parcel-1.0.0.dist-info/'
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0\nSummary: A demo\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    wheel.writestr(info + 'RECORD', '')
