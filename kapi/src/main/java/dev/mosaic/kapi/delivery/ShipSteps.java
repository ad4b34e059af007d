package dev.mosaic.kapi.delivery;

import org.springframework.stereotype.Component;

/** The three places a ship works in. */
@Component
record ShipSteps(SourceSteps source, ImageSteps image, PodSteps pods) {}
