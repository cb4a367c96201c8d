"""The temporary Prefect server, as a process of its own: `python -P serve.py LISTENER READY`.

The two arguments are inherited file descriptors: a listening socket, and a pipe to which one byte goes when the server
answers. Standard input is a pipe that nobody writes to: its end means that the process that wanted the server is gone,
however it went, and then this one ends too. Prefect's settings come in the environment.
"""

import asyncio
import os
import socket
import sys
import threading

import uvicorn
from prefect.server.api.server import create_app
from prefect.server.database import PrefectDBInterface, provide_database_interface

STOP_LIMIT_S = 5.0


async def create_tables(database: PrefectDBInterface) -> None:
    """Make the tables of an empty database from Prefect's models.

    Prefect's own way is its 113 migrations, which cost 6 to 7 s of CPU where this takes 0.14: too much for a database
    that lasts as long as one run. The models name one index twice (ix_artifact__key), and a second one is left out.
    """
    metadata = database.Base.metadata
    for table in metadata.tables.values():
        names: set[str] = set()
        for index in list(table.indexes):
            if str(index.name) in names:
                table.indexes.discard(index)
            names.add(str(index.name))
    engine = await database.engine()
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all, checkfirst=False)


class Server(uvicorn.Server):
    """A server that says when it is ready and that stops when its lifeline ends."""

    ready: int

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to answer, then tell the waiting process."""
        await super().startup(sockets)
        if self.started:
            os.write(self.ready, b"1")
            os.close(self.ready)

    def watch(self, lifeline: int) -> None:
        """Wait for the lifeline's end, then stop: politely, and after STOP_LIMIT_S however it stands."""
        while os.read(lifeline, 1024):
            pass
        self.should_exit = True
        threading.Timer(STOP_LIMIT_S, os._exit, (0,)).start()


def serve(listener: int, ready: int) -> None:
    """Answer on the inherited socket until the lifeline ends."""
    asyncio.run(create_tables(provide_database_interface()))
    application = create_app(ephemeral=True, final=True)
    server = Server(uvicorn.Config(application, log_level="error", lifespan="on", access_log=False))
    server.ready = ready
    threading.Thread(target=server.watch, args=(0,), daemon=True).start()
    server.run(sockets=[socket.socket(fileno=listener)])
    os._exit(0)  # what follows would only tidy up a database that nobody opens again


if __name__ == "__main__":
    serve(int(sys.argv[1]), int(sys.argv[2]))
