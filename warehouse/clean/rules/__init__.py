"""Rules that say what a block is, by its words, its place and what stands around it."""
