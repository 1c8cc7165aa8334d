"""A stand-in for a package index, on the loopback only, for two minutes at most.

    index-server.py PORT_FILE LOG_FILE [--redirect STATUS] [--refuse REASON]

It writes its port to PORT_FILE and one line for each request to LOG_FILE: the method, the path and, for an upload, the fields of the form and the Authorization as
JSON. --redirect answers everything at /old/ with STATUS and the address /legacy/, --refuse every upload with 400 and REASON as the body.
"""
import argparse
import email
import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

options = argparse.ArgumentParser()
options.add_argument('port_file')
options.add_argument('log_file')
options.add_argument('--redirect', type=int)
options.add_argument('--refuse')
options = options.parse_args()


def fields_of(content_type, body):
    """The form as (name, value); of the file only its name."""
    message = email.message_from_bytes(b'Content-Type: ' + content_type.encode() + b'\r\n\r\n' + body)
    for part in message.get_payload() if message.is_multipart() else []:
        name = part.get_param('name', header='content-disposition')
        yield name, part.get_filename() or part.get_payload(decode=True).decode()


class Index(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def read_body(self):
        if self.headers.get('Transfer-Encoding') != 'chunked':
            return self.rfile.read(int(self.headers.get('Content-Length') or 0))
        body = b''
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def answer(self, status, body=b'', **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle_any(self):
        path = self.path.split('?')[0]
        fields = list(fields_of(self.headers.get('Content-Type') or '', self.read_body()))
        if self.headers.get('Authorization'):
            fields.insert(0, ('Authorization', self.headers['Authorization']))
        with open(options.log_file, 'a') as log:
            log.write(f'{self.command} {path}' + (' ' + json.dumps(fields) if fields else '') + '\n')
        if path == '/old/' and options.redirect:
            self.answer(options.redirect, Location='/legacy/')
        elif self.command == 'POST' and options.refuse:
            self.answer(400, options.refuse.encode())
        else:
            self.answer(200)

    do_GET = do_POST = do_PUT = handle_any

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(('127.0.0.1', 0), Index)
threading.Timer(120, os._exit, [1]).start()
with open(options.port_file + '.new', 'w') as port:
    port.write(str(server.server_port))
os.replace(options.port_file + '.new', options.port_file)
server.serve_forever()
