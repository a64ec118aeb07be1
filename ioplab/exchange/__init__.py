"""Files that travel: plans as JSON, aggregates, the example school. Takes and gives dataclasses, knows no vault."""
