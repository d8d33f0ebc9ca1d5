namespace Hatmax.Workspace.Tests;

/// <summary>What tests do with a tree besides looking at it.</summary>
internal static class TempTreeExtensions
{
    extension(ScratchTree tree)
    {
        public WorkspaceRoot Workspace => WorkspaceRoot.Open(tree.Root);

        public byte[] Bytes(string path) => File.ReadAllBytes(tree.At(path));

        public WorkspacePlan Plan(params GeneratedFile[] files) => tree.Workspace.Plan([.. files]);

        /// <summary>Plans and applies, and insists that it worked.</summary>
        public ApplyResult Generate(params GeneratedFile[] files)
        {
            var result = tree.Workspace.Apply(tree.Plan(files));
            Assert.True(result.Applied, string.Join('\n', result.Diagnostics));
            return result;
        }

        public ScratchTree Copy()
        {
            var copy = new ScratchTree();
            tree.CopyTo(copy);
            return copy;
        }
    }
}
