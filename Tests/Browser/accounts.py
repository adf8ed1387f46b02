"""People of the demo school who can sign in. The same seed makes the same school, so these names stay."""

from dataclasses import dataclass

# Invented people may share a password; `trellis demo --accounts` prints it.
PASSWORD = "trellis-demo"


@dataclass(frozen=True)
class Account:
    username: str
    password: str = PASSWORD


ACCOUNTS = {
    "student": Account("maya.ortiz"),
    "teacher": Account("elena.reyes"),
    "family": Account("elvira.ortiz"),
    "leader": Account("abel.quiroga"),
    "administrator": Account("shirin.bahrami"),
}
