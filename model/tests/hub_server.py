"""As much of a model hub as a download uses, on a loopback port: the listing of a revision, and files by
name with ETag, commit and byte ranges. It can break a connection in the middle, and serve other bytes."""

import hashlib
import json
import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType


@dataclass
class Hub:
    """`files` of one model at one revision. `break_after`: bytes of a weights file, after which the connection
    breaks and the hub is down until `break_after` is None again. `served`: other bytes than listed."""

    model: str
    revision: str
    files: dict[str, bytes]
    answered_revision: str | None = None
    break_after: int | None = None
    served: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, str, str | None]] = field(default_factory=list)
    _down: bool = False

    def __enter__(self) -> "Hub":
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                hub._answer(self)

            do_HEAD = do_GET

            def log_message(self, *_: object) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def heal(self) -> None:
        self.break_after, self._down = None, False

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        path = request.path.partition("?")[0]
        self.asked.append((request.command, path, request.headers.get("Range")))
        if self._down:
            return _send(request, 503, b"", {})
        if path == f"/api/models/{self.model}/revision/{self.revision}":
            return _send(request, 200, json.dumps(self._listing()).encode(), {"Content-Type": "application/json"})
        match = re.fullmatch(f"/{self.model}/resolve/{self.revision}/(.+)", path)
        if not match or match[1] not in self.files:
            return _send(request, 404, b"", {"X-Error-Code": "EntryNotFound"})
        self._file(request, match[1])

    def _listing(self) -> dict:
        siblings = []
        for name, data in self.files.items():
            sibling = {"rfilename": name, "size": len(data), "blobId": git_blob(data)}
            if name.endswith((".safetensors", ".bin")):
                sibling["lfs"] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 134}
            siblings.append(sibling)
        return {"id": self.model, "sha": self.answered_revision or self.revision, "siblings": siblings}

    def _file(self, request: BaseHTTPRequestHandler, name: str) -> None:
        data = self.served.get(name, self.files[name])
        etag = hashlib.sha256(self.files[name]).hexdigest()
        headers = {"ETag": f'"{etag}"', "X-Repo-Commit": self.revision, "Accept-Ranges": "bytes"}
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range") or "")
        if not found:
            return self._body(request, 200, data, headers)
        start, end = int(found[1]), int(found[2] or len(data) - 1)
        headers["Content-Range"] = f"bytes {start}-{end}/{len(data)}"
        self._body(request, 206, data[start : end + 1], headers)

    def _body(self, request: BaseHTTPRequestHandler, status: int, data: bytes, headers: dict) -> None:
        limit = self.break_after
        if limit is None or request.command == "HEAD" or len(data) <= limit:
            return _send(request, status, data, headers)
        self._down = True
        _send(request, status, data[:limit], headers, length=len(data))
        request.close_connection = True


def git_blob(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


def _send(request: BaseHTTPRequestHandler, status: int, data: bytes, headers: dict, length: int | None = None) -> None:
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(data) if length is None else length))
    request.end_headers()
    if request.command != "HEAD":
        request.wfile.write(data)
