package dev.espalier.transport.http;

import java.time.Duration;

/**
 * What an attempt over a layer is going to do.
 *
 * @param patience how long to wait for a turn
 */
record LayerPlan(Target target, Outgoing outgoing, Deadline deadline, Duration patience, LayerAttempts.Draft draft) {}
