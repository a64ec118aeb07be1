"""The vault: connection, keys, migrations, rows and dataclasses, history. The only place with SQL."""

import sys

import sqlcipher3

# sqlite-utils catches the exceptions of the module it finds first under this name; without it `drop(ignore=True)` and
# friends miss SQLCipher's own. Stands here, so that it is done before any of our modules imports sqlite-utils.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
