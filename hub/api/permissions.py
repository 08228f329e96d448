"""Who may do what at the hub: one table of role x permission.

Owns the words for roles and permissions. Every route names one permission (or none, for the health routes).
"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a token's holder is."""

    VIEWER = "viewer"
    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    ACCOUNTANT = "accountant"
    ADMIN = "admin"


class Permission(StrEnum):
    """What a route needs."""

    READ_STOCK = "read stock"
    READ_BOOKS = "read books"
    POST_EVENTS = "post events"
    WRITE_CATALOGUE = "write catalogue"
    WRITE_ORDERS = "write orders"
    WRITE_COSTS = "write costs"
    EXPORT_BOOKS = "export books"
    CLOSE_PERIODS = "close periods"
    RESOLVE_HOLDS = "resolve holds"
    READ_SETTINGS = "read settings"
    WRITE_SETTINGS = "write settings"
    COMMAND_GATEWAYS = "command gateways"
    MANAGE_USERS = "manage users"
    MANAGE_TOKENS = "manage tokens"


_P = Permission
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.VIEWER: frozenset({_P.READ_STOCK}),
    Role.OPERATOR: frozenset({_P.READ_STOCK, _P.POST_EVENTS}),
    Role.SUPERVISOR: frozenset(
        {
            _P.READ_STOCK,
            _P.READ_BOOKS,
            _P.POST_EVENTS,
            _P.WRITE_CATALOGUE,
            _P.WRITE_ORDERS,
            _P.WRITE_COSTS,
            _P.RESOLVE_HOLDS,
            _P.READ_SETTINGS,
            _P.COMMAND_GATEWAYS,
        }
    ),
    Role.ACCOUNTANT: frozenset(
        {_P.READ_STOCK, _P.READ_BOOKS, _P.WRITE_COSTS, _P.EXPORT_BOOKS, _P.CLOSE_PERIODS, _P.READ_SETTINGS}
    ),
    Role.ADMIN: frozenset(Permission),
}


def may(role: Role, permission: Permission) -> bool:
    """Say whether the table gives `permission` to `role`."""
    return permission in PERMISSIONS[role]


def roles_with(permission: Permission) -> list[str]:
    """Return the roles that have `permission`, for the message that refuses the others."""
    return [role.value for role in Role if permission in PERMISSIONS[role]]
