"""Documents and charts for people: content in a small vocabulary, one engine that sets it as PDF. No window, no vault."""
