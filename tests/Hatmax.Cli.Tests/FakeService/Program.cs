using Hatmax.Cli.FakeService;

// A service just real enough for the supervisor: it answers /readyz and lists routes on every port it is given, logs JSON lines,
// and ends on SIGTERM. The file "mode" in its data folder makes it misbehave.
return await new Service(args).RunAsync().ConfigureAwait(false);
