using GraphQL.Types;

namespace Investigations.Api.Schema;

/// <summary>How many entities play a role.</summary>
internal sealed class RoleCountType : ObjectGraphType<RoleCount>
{
    /// <summary>Declares the fields.</summary>
    public RoleCountType()
    {
        Name = "RoleCount";
        Description = "How many entities play a role.";
        Field(x => x.Role).Description("The role.");
        Field(x => x.Count).Description("How many.");
    }
}
