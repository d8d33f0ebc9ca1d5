// Each of these builds a repository: two at a time on two cores only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
