"""The verbs of the program: each a small named function that changes the vault in one transaction and tells what changed."""
