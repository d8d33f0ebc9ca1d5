global using System.Collections.Immutable;
global using Hatmax.Deployment;
global using Hatmax.Spec;
global using Pulumi;
