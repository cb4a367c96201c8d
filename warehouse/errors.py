"""What can go wrong, as one small hierarchy: a message is one sentence with the mend, a class has its exit status."""


class NewshouseError(Exception):
    """Something that the user can mend; `exit_status` is what the command ends with."""

    exit_status = 1


class RequestError(NewshouseError):
    """What was asked for cannot be done as asked: a missing path, an unknown table, a malformed option."""

    exit_status = 2


class WarehouseError(NewshouseError):
    """The warehouse cannot be used: locked by another run, of a newer version, read-only, or inconsistent."""


class RejectedInput(NewshouseError):
    """One input cannot be taken; the run keeps it with this reason and goes on."""

    exit_status = 3
