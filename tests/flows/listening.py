"""Whether a server is there, seen from outside: its process may linger as a zombie where nobody waits for it."""

import socket
import time
from urllib.parse import urlsplit

GONE_LIMIT_S = 60.0


def is_listening(api_url: str) -> bool:
    address = urlsplit(api_url)
    assert address.hostname and address.port
    with socket.socket() as client:
        return client.connect_ex((address.hostname, address.port)) == 0


def wait_until_gone(api_url: str) -> None:
    end = time.monotonic() + GONE_LIMIT_S
    while is_listening(api_url):
        assert time.monotonic() < end, f"a server is left at {api_url}"
        time.sleep(0.1)
