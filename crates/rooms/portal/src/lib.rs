//! What a person sees of themselves: their choices, their data, their requests.
