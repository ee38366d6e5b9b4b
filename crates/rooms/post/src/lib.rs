//! What leaves the house by mail: written down sealed, sent by a job, shown in the outbox when nothing is sent.
