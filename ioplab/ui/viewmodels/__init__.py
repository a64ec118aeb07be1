"""What the pages show and may ask for: signals and models without widgets."""
