//! Draws graphs of boxes and arrows: layers, no overlaps, no arrow through a box.
