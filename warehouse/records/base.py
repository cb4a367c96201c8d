"""The one type that all records share."""

Id = str
