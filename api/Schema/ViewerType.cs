using GraphQL.Types;
using Investigations.Api.Access;

namespace Investigations.Api.Schema;

/// <summary>Who is signed in.</summary>
internal sealed class ViewerType : ObjectGraphType<Viewer>
{
    /// <summary>Declares the fields.</summary>
    public ViewerType()
    {
        Name = "Viewer";
        Description = "Who is signed in.";
        Field(x => x.Name).Description("As the audit log names them.");
        Field(x => x.Role).Description("What they may do and see.");
        Field(x => x.SeesPersonalValues).Description("False for roles that see levels, counts and reports alone.");
    }
}
