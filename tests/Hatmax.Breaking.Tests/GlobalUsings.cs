global using Hatmax.Spec;
