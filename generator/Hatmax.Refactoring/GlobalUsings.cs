global using System.Collections.Immutable;
global using Hatmax.Rendering;
global using Microsoft.CodeAnalysis;
global using Microsoft.CodeAnalysis.CSharp;
