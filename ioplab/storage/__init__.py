"""The vault: connection, keys, migrations, rows and dataclasses, history. The only place with SQL."""
