"""Breaks each rule of enriching in turn and says whether a test notices.

    python -m bench.rule_mutations [NAME ...]

A rule is told by its name with its version ('after-verb@1'). While it is broken, no function of the rooms' modules
gives back what bears that name: attributions, reports, names, mentions and roles of it vanish, and a quote that it
would have given to somebody stays without. The tests of the tables run until the first one fails; what the model
says of a line is kept between runs. Rules without a name (how marks are paired, what a name may look like) are not
covered.
"""

import importlib
import inspect
import io
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import replace
from functools import wraps
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import warehouse.enrich
from warehouse.enrich import document
from warehouse.enrich.quotes import Draft, Drafts

TESTS = [
    f"tests/enrich/test_{name}.py" for name in ("constructions", "names", "roles", "stand_ins", "tongues", "marks")
]
RULE = re.compile(r'"([a-z]+(?:-[a-z]+)+@\d+)"')
NOT_RULES = frozenset(("enrich-rules@4", "packed-reading@1"))
LEFT_OUT = ("events", "times", "gazetteer", "given_names")


def find_modules() -> list[ModuleType]:
    """The modules of the room that belong to people and quotes."""
    found = pkgutil.iter_modules(warehouse.enrich.__path__, "warehouse.enrich.")
    return [importlib.import_module(info.name) for info in found if info.name.rsplit(".", 1)[1] not in LEFT_OUT]


def find_rules(modules: list[ModuleType]) -> list[str]:
    """The names of all rules that the modules' sources hold."""
    names = {name for module in modules for name in RULE.findall(Path(str(module.__file__)).read_text("utf-8"))}
    return sorted(names - NOT_RULES)


def bears(found: Any, rule: str) -> bool:
    """True for a result of a rule: by its method, or a pair whose second item is the rule's name."""
    method = getattr(found, "method", None)
    return method == rule or (isinstance(found, tuple) and len(found) == 2 and found[1] == rule)


def without(result: Any, rule: str, arguments: tuple[Any, ...]) -> Any:
    """A function's result without what the rule gave."""
    if isinstance(result, Drafts):
        kept = tuple(d for d in result.quotes if d.attribution is not None or not bears(d, rule))
        return replace(result, quotes=kept)
    if isinstance(result, Draft) and bears(result, rule):
        return next((given for given in arguments if isinstance(given, Draft)), result)
    if bears(result, rule):
        return None
    if isinstance(result, list):
        return [found for found in result if isinstance(found, Draft) or not bears(found, rule)]
    if isinstance(result, tuple) and type(result) is tuple and not (len(result) == 2 and isinstance(result[1], float)):
        return tuple(found for found in result if isinstance(found, Draft) or not bears(found, rule))
    return result


def spoil(function: Callable[..., Any], rule: str) -> Callable[..., Any]:
    """The function with the rule broken."""
    if inspect.isgeneratorfunction(function):

        @wraps(function)
        def generate(*arguments: Any, **named: Any) -> Iterator[Any]:
            yield from (found for found in function(*arguments, **named) if not bears(found, rule))

        return generate

    @wraps(function)
    def call(*arguments: Any, **named: Any) -> Any:
        return without(function(*arguments, **named), rule, arguments)

    return call


@contextmanager
def broken(modules: list[ModuleType], rule: str) -> Iterator[None]:
    """All functions of the modules with one rule broken."""
    kept = []
    for module in modules:
        for name, value in list(vars(module).items()):
            if inspect.isfunction(value) and value.__module__.startswith("warehouse.enrich."):
                kept.append((module, name, value))
                setattr(module, name, spoil(value, rule))
    try:
        yield
    finally:
        for module, name, value in kept:
            setattr(module, name, value)


def remember_readings() -> None:
    """Lets the model read each line once for all runs."""
    known: dict[str, Any] = {}
    read = document.read_lines

    def remembered(lines: Any, model: str) -> dict[str, Any]:
        wanted = list(dict.fromkeys(lines))
        known.update(read([line for line in wanted if line not in known], model))
        return {line: known[line] for line in wanted}

    document.read_lines = remembered


def has_failure() -> bool:
    """True where a test of the tables fails."""
    with redirect_stdout(io.StringIO()):
        return pytest.main(["-q", "-x", "-p", "no:cacheprovider", *TESTS]) != 0


def main() -> None:
    """Breaks the rules that were named, or all, and prints those that no test misses."""
    modules = find_modules()
    remember_readings()
    if has_failure():
        sys.exit("the tests fail with all rules whole")
    rules = sys.argv[1:] or find_rules(modules)
    missed = []
    for rule in rules:
        with broken(modules, rule):
            if not has_failure():
                missed.append(rule)
                print(f"not missed: {rule}", flush=True)
    print(f"{len(rules) - len(missed)} of {len(rules)} rules are missed when they are broken")


if __name__ == "__main__":
    main()
