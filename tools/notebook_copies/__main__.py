"""python -m tools.notebook_copies"""

from tools.notebook_copies import main

main()
