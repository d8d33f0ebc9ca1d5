namespace Hatmax.Merging.Tests;

public sealed class ProjectMergeTests
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <RootNamespace>Shop.Todo</RootNamespace>
            <AssemblyName>Shop.Todo</AssemblyName>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../shared/Shop.Shared.csproj" />
          </ItemGroup>
          <ItemGroup>
            <Using Include="Shop.Shared.Data" />
            <Using Include="Shop.Shared.Http" />
          </ItemGroup>
        </Project>

        """;

    [Fact]
    public void Merges_properties_and_items_wherever_they_stand() => Assert.Equal(
        """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <!-- Of the team. -->
          <ItemGroup>
            <PackageReference Include="Dapper"
                              Version="2.1.86" />
            <ProjectReference Include="../shared/Shop.Shared.csproj" PrivateAssets="all" />
            <ProjectReference Include="../clients/Shop.Clients.csproj" />
          </ItemGroup>
          <PropertyGroup>
            <Nullable>enable</Nullable> <!-- strict -->
            <AssemblyName>Todo</AssemblyName>
            <RootNamespace>Shop.Lists</RootNamespace>
          </PropertyGroup>
          <ItemGroup>
            <Using Include="Shop.Shared.Http" />
            <Using Include="Shop.Shared.Json" />
          </ItemGroup>
          <ItemGroup>
            <Content Update="todo.json" CopyToOutputDirectory="PreserveNewest" />
          </ItemGroup>
        </Project>

        """,
        Merged.Clean(
            "Shop.Todo.csproj",
            Project,
            """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <!-- Of the team. -->
              <ItemGroup>
                <PackageReference Include="Dapper"
                                  Version="2.1.86" />
                <ProjectReference Include="../shared/Shop.Shared.csproj" PrivateAssets="all" />
              </ItemGroup>
              <PropertyGroup>
                <Nullable>enable</Nullable> <!-- strict -->
                <AssemblyName>Todo</AssemblyName>
                <RootNamespace>Shop.Todo</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
                <Using Include="Shop.Shared.Data" />
                <Using Include="Shop.Shared.Http" />
              </ItemGroup>
            </Project>

            """,
            """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <RootNamespace>Shop.Lists</RootNamespace>
                <AssemblyName>Shop.Todo</AssemblyName>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../shared/Shop.Shared.csproj" />
                <ProjectReference Include="../clients/Shop.Clients.csproj" />
              </ItemGroup>
              <ItemGroup>
                <Using Include="Shop.Shared.Http" />
                <Using Include="Shop.Shared.Json" />
              </ItemGroup>
              <ItemGroup>
                <Content Update="todo.json" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
            </Project>

            """));

    [Fact]
    public void Merges_metadata_one_by_one() => Assert.Equal(
        """<Project><ItemGroup><P Include="a" Version="2" Mine="1" New="3"><Assets>all</Assets></P></ItemGroup></Project>""",
        Merged.Clean(
            "a.props",
            """<Project><ItemGroup><P Include="a" Version="1" Gone="1" /></ItemGroup></Project>""",
            """<Project><ItemGroup><P Include="a" Version="1" Gone="1" Mine="1"><Assets>all</Assets></P></ItemGroup></Project>""",
            """<Project><ItemGroup><P Include="a" Version="2" New="3" /></ItemGroup></Project>"""));

    [Fact]
    public void Groups_with_other_conditions_are_other_groups() => Assert.Equal(
        """
        <Project>
          <PropertyGroup Condition="'$(C)' == 'Debug'">
            <A>mine</A>
          </PropertyGroup>
          <PropertyGroup>
            <A>new</A>
          </PropertyGroup>
        </Project>

        """,
        Merged.Clean(
            "a.targets",
            "<Project>\n  <PropertyGroup Condition=\"'$(C)' == 'Debug'\">\n    <A>1</A>\n  </PropertyGroup>\n  <PropertyGroup>\n    <A>1</A>\n  </PropertyGroup>\n</Project>\n",
            "<Project>\n  <PropertyGroup Condition=\"'$(C)' == 'Debug'\">\n    <A>mine</A>\n  </PropertyGroup>\n  <PropertyGroup>\n    <A>1</A>\n  </PropertyGroup>\n</Project>\n",
            "<Project>\n  <PropertyGroup Condition=\"'$(C)' == 'Debug'\">\n    <A>1</A>\n  </PropertyGroup>\n  <PropertyGroup>\n    <A>new</A>\n  </PropertyGroup>\n</Project>\n"));

    [Fact]
    public void Marks_only_the_element_that_both_changed()
    {
        var result = Merged.Conflict(
            "Shop.Todo.csproj",
            Project,
            Project.Replace("<AssemblyName>Shop.Todo", "<AssemblyName>Mine", StringComparison.Ordinal).Replace("    <Using Include=\"Shop.Shared.Data\" />\n", "", StringComparison.Ordinal),
            Project.Replace("<AssemblyName>Shop.Todo", "<AssemblyName>Other", StringComparison.Ordinal));

        Assert.Equal<MergeConflict>([new MergeConflict(4, "PropertyGroup/AssemblyName/#text")], result.Conflicts);
        Assert.Contains("<<<<<<< yours\n    <AssemblyName>Mine</AssemblyName>\n||||||| base\n    <AssemblyName>Shop.Todo</AssemblyName>\n=======\n    <AssemblyName>Other</AssemblyName>\n>>>>>>> generated\n", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shop.Shared.Data", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_which_nothing_is_left_goes() => Assert.Equal(
        "<Project>\n  <ItemGroup>\n    <B Include=\"mine\" />\n  </ItemGroup>\n</Project>\n",
        Merged.Clean(
            "a.csproj",
            "<Project>\n  <PropertyGroup>\n    <A>1</A>\n  </PropertyGroup>\n</Project>\n",
            "<Project>\n  <PropertyGroup>\n    <A>1</A>\n  </PropertyGroup>\n  <ItemGroup>\n    <B Include=\"mine\" />\n  </ItemGroup>\n</Project>\n",
            "<Project>\n</Project>\n"));

    [Fact]
    public void Without_a_base_adds_what_is_missing() => Assert.Equal(
        "<Project>\n  <PropertyGroup>\n    <Mine>1</Mine>\n    <B>2</B>\n  </PropertyGroup>\n  <Import Project=\"x.props\" />\n</Project>\n",
        Merged.Clean(
            "Directory.Build.props",
            null,
            "<Project>\n  <PropertyGroup>\n    <Mine>1</Mine>\n  </PropertyGroup>\n</Project>\n",
            "<Project>\n  <PropertyGroup>\n    <B>2</B>\n  </PropertyGroup>\n  <Import Project=\"x.props\" />\n</Project>\n"));

    [Fact]
    public void A_project_that_does_not_parse_is_merged_by_line() => Assert.Equal(
        "<Project>\n  <A>\n\n  <C />\n</Project>\n<!-- end -->\n",
        Merged.Clean("a.csproj", "<Project>\n  <A />\n\n  <C />\n</Project>\n", "<Project>\n  <A>\n\n  <C />\n</Project>\n", "<Project>\n  <A />\n\n  <C />\n</Project>\n<!-- end -->\n"));
}
