"""Given names with who bears them; README.md says where they are from."""
