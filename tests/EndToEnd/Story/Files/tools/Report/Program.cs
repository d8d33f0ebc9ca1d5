System.Console.WriteLine(Hatmax.Reference.Todo.TodoService.Definition.Name);
