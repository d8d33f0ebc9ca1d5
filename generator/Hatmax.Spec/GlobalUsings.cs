global using System.Collections.Immutable;
global using Hatmax.Spec.Binding;
global using Hatmax.Spec.Yaml;
