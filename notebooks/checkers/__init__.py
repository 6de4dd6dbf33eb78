"""Checks for readers' own answers to the exercises, one module for each chapter."""
