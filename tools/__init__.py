"""What the book is made with: nothing here is needed to read it or to use ``vae_lib``."""
