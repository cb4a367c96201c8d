"""`newshouse deploy`: the flows of prefect.yaml on a Prefect server."""

from pathlib import Path

import click

from warehouse.cli.options import make_settings, warehouse_option


@click.command("deploy")
@warehouse_option
def deploy_command(warehouse: Path | None) -> None:
    """Make the flows of prefect.yaml known to the configured Prefect server, for the warehouse DIR."""
    from flows.deploy import deploy

    directory = make_settings(warehouse).warehouse.resolve()
    deployed = deploy(directory)
    made = "made" if deployed.is_new_pool else "used"
    names = ", ".join(deployed.names)
    click.echo(f"{deployed.api_url} knows {names} for {directory}; the work pool {deployed.pool} was {made}.")
    click.echo(f"Start a worker on this machine: prefect worker start --pool {deployed.pool}")
