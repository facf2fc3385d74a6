"""Texts and strategies that several tests share."""
