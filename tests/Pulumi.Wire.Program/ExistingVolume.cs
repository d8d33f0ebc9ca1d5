using Pulumi;

namespace WireProgram;

/// <summary>A volume that is there already. Only a class of its own may name the id: the constructors of the typed ones make resources.</summary>
internal sealed class ExistingVolume(string name, string id, Resource parent)
    : CustomResource("docker:index/volume:Volume", name, ResourceArgs.Empty, new CustomResourceOptions { Id = id, Parent = parent, Version = "5.1.0" });
