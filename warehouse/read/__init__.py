"""Bytes in, pages out: what arrived is recognised, decoded and cut into blocks."""
