"""One module per place the user can be: layout and wiring, no decisions about IOPs."""
