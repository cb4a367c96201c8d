"""What documents share: fingerprints to find candidates by, and alignments to measure them."""
