package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.repository.Binding;

/** What to ship and the binding as it was at the start: a binding changed meanwhile changes no running ship. */
record ShipIntent(Ship ship, Binding binding) {}
