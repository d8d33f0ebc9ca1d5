using Pulumi;
using WireProgram;

// The argument names a stack class; without one the configuration names a scenario, which tests/tools/pulumi-engine/reference-program.js has too.
return args switch
{
    ["stack"] => await Deployment.RunAsync<WireStack>(),
    ["incomplete-stack"] => await Deployment.RunAsync<IncompleteStack>(),
    _ => await Deployment.RunAsync(() => Scenarios.Run(new Config().Require("scenario"))),
};
