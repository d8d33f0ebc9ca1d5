global using System.Collections.Immutable;
global using Hatmax.Deployment;
global using Hatmax.Deployment.Tests;
global using Hatmax.Infra.Tests.Support;
global using Hatmax.Spec;
