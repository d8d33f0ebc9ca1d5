global using System.Collections.Immutable;
global using Hatmax.Spec;
global using Hatmax.Cli.Terminals;
