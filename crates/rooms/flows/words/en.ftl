right-flows-view = See processes
right-flows-work = Work on tasks and move processes on
right-flows-design = Design and publish processes
