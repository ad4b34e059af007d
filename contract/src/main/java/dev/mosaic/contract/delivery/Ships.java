package dev.mosaic.contract.delivery;

import java.util.List;

/** Ships to be performed together, 1 to 100, at most one on a workload. */
public record Ships(List<Ship> ships) {
    static final int MOST = 100;

    public Ships {
        ships = List.copyOf(ships);
        if (ships.isEmpty() || ships.size() > MOST) throw new IllegalArgumentException("ships must be 1 to 100");
        if (ships.stream().map(Ship::workload).distinct().count() < ships.size()) {
            throw new IllegalArgumentException("ships must be of different workloads");
        }
    }
}
