// One program of Pulumi runs at a time in a process: its settings are variables of the environment.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
