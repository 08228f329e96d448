"""The tasks of the dock, one table each; their names are those of the task codes, beside home."""

from edge.core.flows.cluster import CLUSTER
from edge.core.flows.count import COUNT
from edge.core.flows.customer_return import CUSTOMER_RETURN
from edge.core.flows.home import HOME
from edge.core.flows.lookup import LOOKUP
from edge.core.flows.move import MOVE
from edge.core.flows.pack import PACK
from edge.core.flows.pick import PICK
from edge.core.flows.putaway import PUTAWAY
from edge.core.flows.receive import RECEIVE
from edge.core.flows.scrap import SCRAP
from edge.core.flows.ship import SHIP
from edge.core.flows.supplier_return import SUPPLIER_RETURN
from edge.core.flows.table import Flow

FLOWS: dict[str, Flow] = {
    flow.task: flow
    for flow in (
        HOME,
        RECEIVE,
        PUTAWAY,
        MOVE,
        PICK,
        CLUSTER,
        PACK,
        SHIP,
        COUNT,
        CUSTOMER_RETURN,
        SUPPLIER_RETURN,
        SCRAP,
        LOOKUP,
    )
}
