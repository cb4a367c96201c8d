"""The SQL files of the warehouse: `importlib.resources.files("sql")` finds them in a wheel and in a checkout alike."""
